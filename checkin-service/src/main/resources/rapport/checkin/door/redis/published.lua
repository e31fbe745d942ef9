-- Takes published scans off the outbox: ARGV has the id and the sequence of each. Answers the ids of those that are
-- not stored though the event is: all was lost and made anew just before they were recorded.
local outbox, scans, event = unpack(KEYS)
local missing = {}
for i = 1, #ARGV, 2 do
  local scanId, published = ARGV[i], ARGV[i + 1]
  local waiting = redis.call('ZSCORE', outbox, scanId)
  if waiting and tonumber(waiting) == tonumber(published) then
    redis.call('ZREM', outbox, scanId)
  elseif not waiting then
    local stored = redis.call('HGET', scans, scanId)
    local newest = stored and string.match(stored, '"sequence":(%d+)')
    if newest and tonumber(newest) > tonumber(published) then
      -- A newer version was published, but perhaps before this one: once more, so that it stands last.
      redis.call('ZADD', outbox, newest, scanId)
    elseif (not newest or tonumber(newest) < tonumber(published)) and redis.call('EXISTS', event) == 1 then
      missing[#missing + 1] = scanId
    end
  end
end
return missing
