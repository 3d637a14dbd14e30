-- Every request is a document that no server has seen: the counter is part of an alias, and starts at another number each run.
local counter = os.time() * 100000
local template = io.open(os.getenv("QUERY_FILE")):read("*a"):gsub('[\n\r]+%s*', ' '):gsub('"', '\\"')

request = function()
  counter = counter + 1
  local query = template:gsub("@alias@", string.format("n%.0f: ", counter))
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, '{"query":"' .. query .. '"}')
end
