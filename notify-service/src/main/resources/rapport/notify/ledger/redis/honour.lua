-- Notes under KEYS[1] what its recipient wishes, unless a later wish is known: ARGV[1] is 1 to stop, ARGV[2] the wish's
-- sequence, ARGV[3] until when nothing goes out that she does not await.
if tonumber(redis.call('HGET', KEYS[1], 'sequence') or '0') >= tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[1], 'stopped', ARGV[1], 'sequence', ARGV[2], 'hold', ARGV[3])
return 1
