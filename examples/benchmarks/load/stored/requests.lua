-- Sends the requests of a file, one after another and round again: each line is a token, a tab and a body.
local requests, lines, turn = {}, {}, 0
for line in io.lines(os.getenv("REQUESTS")) do
  lines[#lines + 1] = line
end

-- Formatted at the first turn: before, wrk does not know the host.
request = function()
  turn = turn % #lines + 1
  if not requests[turn] then
    local token, body = lines[turn]:match("^(.-)\t(.*)$")
    requests[turn] = wrk.format("POST", "/graphql",
      { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. token }, body)
  end
  return requests[turn]
end

done = function(summary, latency)
  local errors = summary.errors
  print(string.format("RESULT %d %d %d %d %d", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
