-- Stores that an attendee's badge was printed, once for each id, the last 20; when it was printed last, unless a later print
-- is stored; and that she changed by it.
local prints, told, changed = unpack(KEYS)
local attendeeId, millis, printId, print = unpack(ARGV)
local all = cjson.decode(redis.call('HGET', told, attendeeId) or '[]')
for _, text in ipairs(all) do
  if cjson.decode(text).printId == printId then
    return 0
  end
end
all[#all + 1] = print
if #all > 20 then
  table.remove(all, 1)
end
redis.call('HSET', told, attendeeId, cjson.encode(all))
if tonumber(redis.call('HGET', prints, attendeeId) or '0') < tonumber(millis) then
  redis.call('HSET', prints, attendeeId, millis)
end
local time = redis.call('TIME')
redis.call('ZADD', changed, 'XX', string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000)), attendeeId)
return 1
