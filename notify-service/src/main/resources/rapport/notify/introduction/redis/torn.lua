-- Returns 1 if there is no introduction ARGV[1] in KEYS[1] although KEYS[2] has its revision, which goes, too.
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then return 0 end
return redis.call('HDEL', KEYS[2], ARGV[1])
