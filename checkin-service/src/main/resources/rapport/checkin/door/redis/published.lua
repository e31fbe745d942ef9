-- Takes published scans off the outbox: ARGV has the id and the sequence of each.
local outbox, scans = unpack(KEYS)
for i = 1, #ARGV, 2 do
  local scanId, published = ARGV[i], ARGV[i + 1]
  local waiting = redis.call('ZSCORE', outbox, scanId)
  if waiting and tonumber(waiting) == tonumber(published) then
    redis.call('ZREM', outbox, scanId)
  elseif not waiting then
    -- A newer version was published, but perhaps before this one: once more, so that it stands last.
    local stored = redis.call('HGET', scans, scanId)
    local newest = stored and string.match(stored, '"sequence":(%d+)')
    if newest and tonumber(newest) > tonumber(published) then
      redis.call('ZADD', outbox, newest, scanId)
    end
  end
end
return #ARGV / 2
