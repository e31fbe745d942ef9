-- Stores when an attendee's badge was printed, unless a later print is stored, and that she changed by it.
local prints, changed = unpack(KEYS)
local attendeeId, millis = unpack(ARGV)
if tonumber(redis.call('HGET', prints, attendeeId) or '0') < tonumber(millis) then
  redis.call('HSET', prints, attendeeId, millis)
  local time = redis.call('TIME')
  redis.call('ZADD', changed, 'XX', string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000)), attendeeId)
end
return 1
