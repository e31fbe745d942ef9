-- Takes away what is left of an event's door, and keeps the scans aside that wait to be published.
local outbox, scans, aside = unpack(KEYS)
for _, id in ipairs(redis.call('ZRANGE', outbox, 0, -1)) do
  local scan = redis.call('HGET', scans, id)
  if scan then
    redis.call('HSET', aside, id, scan)
  end
end
redis.call('UNLINK', scans, unpack(KEYS, 4))
return 1
