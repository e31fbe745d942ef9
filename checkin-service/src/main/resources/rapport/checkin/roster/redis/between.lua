-- Reads changes after one number and up to another: number, id, attendee and stay of each. Where one number has many
-- all of them are told, so that none is missed at the end of a page.
local roster, attendees, stays = unpack(KEYS)
local after, upTo, limit = unpack(ARGV)
local found = redis.call('ZRANGEBYSCORE', roster, '(' .. after, upTo, 'WITHSCORES', 'LIMIT', 0, limit)
local told = {}
local function tell(id, number)
  table.insert(told, string.format('%.0f', tonumber(number)))
  table.insert(told, id)
  table.insert(told, redis.call('HGET', attendees, id) or '')
  table.insert(told, redis.call('HGET', stays, id) or '')
end
local last = found[#found]
for i = 1, #found, 2 do
  if found[i + 1] ~= last then
    tell(found[i], found[i + 1])
  end
end
if last then
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', roster, last, last)) do
    tell(id, last)
  end
end
return told
