-- Returns 1 if there is no introduction ARGV[1] in KEYS[1], although KEYS[2] has its revision.
return redis.call('HEXISTS', KEYS[2], ARGV[1]) * (1 - redis.call('HEXISTS', KEYS[1], ARGV[1]))
