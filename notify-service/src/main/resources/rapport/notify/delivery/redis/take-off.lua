-- Removes field ARGV[1] of KEYS[1] if its value is ARGV[2]. Returns 1 if it was.
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
return redis.call('HDEL', KEYS[1], ARGV[1])
