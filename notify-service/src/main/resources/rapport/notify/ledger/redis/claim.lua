-- Writes ahead that the message is being submitted to the recipient ARGV[2], in ARGV[3] segments, at ARGV[4]. KEYS[8] is what
-- she wishes, KEYS[9] what she was asked, KEYS[10] counts the references of this part, of which ARGV[5] is the first.
local ASKED = 20
local kind, at = get('kind'), ARGV[4]
if redis.call('EXISTS', COPY) == 0 then return { 'lost' } end
if get('state') ~= 'planned' then return { 'taken' } end
local stopped, hold = unpack(redis.call('HMGET', KEYS[8], 'stopped', 'hold'))
if stopped == '1' and kind ~= 'stopped' then return { 'stopped', unpack(move('withdrawn', at, 'stopped')) } end
local direct = kind == 'stopped' or kind == 'started' or kind == 'help' or kind == 'noted' or kind == 'answer'
if not direct and tonumber(hold or '0') > tonumber(at) then return { 'busy' } end
local reference = tonumber(ARGV[5]) + redis.call('INCR', KEYS[10]) % 4096
leave()
set('parts', ARGV[3], 'recipient', ARGV[2], 'reference', reference, 'providers', '')
come('sending', at)
redis.call('ZADD', SENDING, at, ID)
redis.call('HSET', SENDING_TO, ID, ARGV[2])
if kind == 'introduction' or kind == 'followup' or kind == 'profile' then
  redis.call('ZADD', KEYS[9], at, ID)
  redis.call('ZREMRANGEBYRANK', KEYS[9], 0, -ASKED - 1)
  redis.call('EXPIRE', KEYS[9], KEEP)
end
return { 'granted', unpack(show()) }
