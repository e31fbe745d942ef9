-- Reads how far the changes go; a copy that was made anew gets a generation of its own. Of an event that is not there,
-- since it was lost or forgotten, nothing is begun.
local copy, generation, roster = unpack(KEYS)
if redis.call('EXISTS', copy) == 0 then
  return { '0', '', '0' }
end
redis.call('SET', generation, ARGV[1], 'NX')
local last = redis.call('ZRANGE', roster, 0, 0, 'REV', 'WITHSCORES')
return { '1', redis.call('GET', generation), last[2] and string.format('%.0f', tonumber(last[2])) or '0' }
