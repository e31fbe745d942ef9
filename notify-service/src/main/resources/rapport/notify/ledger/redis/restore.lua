-- Enters a message as it was published, unless it is known further: ARGV[2] is its sequence, then come its fields and values.
-- KEYS[8] collects its event's messages, KEYS[9] what its recipient was asked, KEYS[10] leads from its reference to it.
if tonumber(get('sequence') or '-1') >= tonumber(ARGV[2]) then return 0 end
if get('channel') then leave() end
set(unpack(ARGV, 3))
set('sequence', ARGV[2])
redis.call('EXPIRE', M, KEEP)
redis.call('SADD', KEYS[8], ID)
local kind, state = get('kind'), get('state')
if get('recipient') ~= '' and (kind == 'introduction' or kind == 'followup' or kind == 'profile') then
  redis.call('ZADD', KEYS[9], get('at'), ID)
  redis.call('EXPIRE', KEYS[9], KEEP)
end
if tonumber(get('reference')) >= 0 then redis.call('SET', KEYS[10], ID, 'EX', 3 * 86400) end
return 1
