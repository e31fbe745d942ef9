-- Stores a revision under KEYS[1] unless a newer one is there: ARGV[1] is the revision, ARGV[2] the value, ARGV[3] for how
-- many seconds. Returns 1 if it is the newest.
local known = tonumber(redis.call('HGET', KEYS[1], 'revision') or '0')
if known > tonumber(ARGV[1]) then return 0 end
redis.call('HSET', KEYS[1], 'revision', ARGV[1], 'value', ARGV[2])
redis.call('EXPIRE', KEYS[1], ARGV[3])
return 1
