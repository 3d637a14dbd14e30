-- Trainees look at where they stand, and one time in twenty one adds an entry, with a key of its own and the version last read. Each
-- line of the file is a record, a tab, its version, a tab, the trainee's token, a tab and the body of the question. One change is on
-- its way at a time, so that a version is never out of date; what is answered is looked at.
local people, threads, turn, writing = {}, {}, 0, nil
-- Not local: read from the threads when all is done.
written, failed = 0, 0
local run = os.getenv("RUN")
local mutation = os.getenv("MUTATION")
for line in io.lines(os.getenv("REQUESTS")) do
  local record, version, token, body = line:match("^(.-)\t(.-)\t(.-)\t(.*)$")
  people[#people + 1] = { record = record, version = tonumber(version), token = token, body = body }
end

local function post(who, body)
  return wrk.format("POST", "/graphql", { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. who.token }, body)
end

setup = function(thread) table.insert(threads, thread) end

request = function()
  turn = turn + 1
  local who = people[turn % #people + 1]
  if turn % 20 ~= 0 or writing then
    return post(who, who.body)
  end
  writing = who
  local ref = string.format("load-%s-%09d", run, turn)
  return post(who, string.format('{"query":%s,"variables":{"record":"%s","context":{"idempotencyKey":"%s","expectedVersion":"%d"},'
    .. '"entry":{"meeting":{"ref":"%s","meeting":"RECONCILIATION","on":"2026-01-%02d","documented":true}}}}',
    mutation, who.record, ref, who.version, ref, turn % 28 + 1))
end

response = function(status, headers, body)
  if body:find('"entryAdd"', 1, true) then
    local version = body:match('"version":"(%d+)"')
    if version and body:find('"userErrors":[]', 1, true) then
      written = written + 1
      -- Another side of the comparison answers for another record, always the same.
      if writing and body:find(writing.record, 1, true) then writing.version = tonumber(version) end
    else
      failed = failed + 1
    end
    writing = nil
  elseif status ~= 200 or body:find('"errors"', 1, true) then
    failed = failed + 1
    if writing and body:find('entryAdd', 1, true) then writing = nil end
  end
end

done = function(summary, latency)
  local errors = summary.errors
  local bad = errors.connect + errors.read + errors.write + errors.timeout
  local changes = 0
  for _, thread in ipairs(threads) do
    bad = bad + thread:get("failed")
    changes = changes + thread:get("written")
  end
  print(string.format("RESULT %d %d %d %d %d %d", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    bad, changes))
end
