-- Notes the answer ARGV[2] in field ARGV[1] of KEYS[1] with its ordinal ARGV[3] and its sequence ARGV[4], unless a later one is
-- known.
local sequence = string.match(redis.call('HGET', KEYS[1], ARGV[1]) or '', '|(%d+)$')
if tonumber(sequence or '0') >= tonumber(ARGV[4]) then return 0 end
return redis.call('HSET', KEYS[1], ARGV[1], ARGV[2] .. '|' .. ARGV[3] .. '|' .. ARGV[4])
