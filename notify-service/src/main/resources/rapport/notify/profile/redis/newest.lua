-- Stores what is known of ARGV[1], which is ARGV[3] as of ARGV[2], unless something newer is known. KEYS: what is known of each,
-- and as of when. Returns 1 if it is the newest.
if tonumber(redis.call('HGET', KEYS[2], ARGV[1]) or '0') > tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
return 1
