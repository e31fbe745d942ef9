-- Notes under KEYS[1] a wish as it was published, unless a later one is known: whether to stop, how often she changed her
-- mind, the sequence, how she said it, and when.
if tonumber(redis.call('HGET', KEYS[1], 'sequence') or '0') >= tonumber(ARGV[3]) then return 0 end
redis.call('HSET', KEYS[1], 'stopped', ARGV[1], 'times', ARGV[2], 'sequence', ARGV[3], 'channel', ARGV[4], 'at', ARGV[5])
return 1
