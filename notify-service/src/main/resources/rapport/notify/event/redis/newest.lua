-- Stores the revision ARGV[1], which is ARGV[2], under KEYS[1] unless a newer one is there. Returns 1 if it is the newest.
if tonumber(redis.call('HGET', KEYS[1], 'revision') or '0') > tonumber(ARGV[1]) then return 0 end
redis.call('HSET', KEYS[1], 'revision', ARGV[1], 'value', ARGV[2])
return 1
