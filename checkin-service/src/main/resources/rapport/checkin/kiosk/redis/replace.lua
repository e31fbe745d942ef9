-- Stores a kiosk if the one that is stored has the expected revision, or, where 'newer' is expected, an older one.
local kiosks = KEYS[1]
local id, expected, revision, text = unpack(ARGV)
local stored = redis.call('HGET', kiosks, id)
local known = stored and string.match(stored, '"revision":(%d+)') or '0'
if expected == 'newer' and tonumber(known) < tonumber(revision) or known == expected then
  redis.call('HSET', kiosks, id, text)
  return 1
end
return 0
