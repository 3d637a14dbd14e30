-- Sends the requests of a file, one after another and round again: each line is a token, a tab and a body.
local requests = {}
for line in io.lines(os.getenv("REQUESTS")) do
  local token, body = line:match("^(.-)\t(.*)$")
  requests[#requests + 1] = wrk.format("POST", "/graphql",
    { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. token }, body)
end
local turn = 0

request = function()
  turn = turn % #requests + 1
  return requests[turn]
end

done = function(summary, latency)
  local errors = summary.errors
  print(string.format("RESULT %d %d %d %d %d", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
