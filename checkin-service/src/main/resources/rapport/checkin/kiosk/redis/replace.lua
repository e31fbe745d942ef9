-- Stores a kiosk if the one that is stored has the expected revision, or, where 'newer' is expected, an older one.
-- The ids of those that are stored stand beside them, and tell of what was lost.
local kiosks, ids = unpack(KEYS)
local id, expected, revision, text = unpack(ARGV)
local stored = redis.call('HGET', kiosks, id)
local known = stored and string.match(stored, '"revision":(%d+)') or '0'
local fits = expected == 'newer' and tonumber(known) < tonumber(revision) or known == expected
if fits then
  redis.call('HSET', kiosks, id, text)
end
if fits or stored then
  redis.call('SADD', ids, id)
end
return fits and 1 or 0
