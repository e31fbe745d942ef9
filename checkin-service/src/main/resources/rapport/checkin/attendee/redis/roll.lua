-- Reads a page of the roll: the time, how many there are, then of each her id, since when she is there, and changed.
local created, changed = unpack(KEYS)
local order, since, from, size = unpack(ARGV)
local registered = order == 'REGISTERED'
local key = registered and created or changed
local time = redis.call('TIME')
local page = { string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000)),
  tostring(redis.call('ZCOUNT', key, since, '+inf')) }
local ids
if registered then
  ids = redis.call('ZRANGEBYSCORE', key, since, '+inf', 'LIMIT', from, size)
else
  ids = redis.call('ZREVRANGEBYSCORE', key, '+inf', since, 'LIMIT', from, size)
end
for _, id in ipairs(ids) do
  page[#page + 1] = id
  page[#page + 1] = redis.call('ZSCORE', created, id) or page[1]
  page[#page + 1] = redis.call('ZSCORE', changed, id) or page[1]
end
return page
