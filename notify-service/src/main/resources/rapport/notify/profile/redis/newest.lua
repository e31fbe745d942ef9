-- Stores the profile ARGV[1], whose revision ARGV[2] is ARGV[3], unless a newer one is known. KEYS: profiles, and
-- their revisions. Returns 1 if it is the newest.
if tonumber(redis.call('HGET', KEYS[2], ARGV[1]) or '0') > tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
return 1
