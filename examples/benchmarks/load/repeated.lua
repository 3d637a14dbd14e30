-- The same document every time.
local query = io.open(os.getenv("QUERY_FILE")):read("*a"):gsub('[\n\r]+%s*', ' '):gsub('"', '\\"'):gsub("@alias@", "")
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"query":"' .. query .. '"}'
