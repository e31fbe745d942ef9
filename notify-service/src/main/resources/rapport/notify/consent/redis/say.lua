-- Notes under KEYS[1] what a person says at ARGV[3]: ARGV[1] is 1 to stop and 0 to start, ARGV[2] how she said it. The same
-- wish again changes nothing. Returns her wish now.
local FIELDS = { 'stopped', 'times', 'sequence', 'channel', 'at' }
local stopped, sequence = unpack(redis.call('HMGET', KEYS[1], 'stopped', 'sequence'))
if stopped ~= ARGV[1] then
  local after = math.max(tonumber(sequence or '0') + 1, tonumber(ARGV[3]) * 100)
  redis.call('HINCRBY', KEYS[1], 'times', 1)
  redis.call('HSET', KEYS[1], 'stopped', ARGV[1], 'sequence', string.format('%.0f', after), 'channel', ARGV[2], 'at', ARGV[3])
end
return redis.call('HMGET', KEYS[1], unpack(FIELDS))
