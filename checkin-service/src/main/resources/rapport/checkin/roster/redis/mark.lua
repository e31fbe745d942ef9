-- Reads how far the changes go; a copy that was made anew gets a generation of its own.
local copy, generation, roster = unpack(KEYS)
redis.call('SET', generation, ARGV[1], 'NX')
local last = redis.call('ZRANGE', roster, 0, 0, 'REV', 'WITHSCORES')
return { tostring(redis.call('EXISTS', copy)), redis.call('GET', generation),
  last[2] and string.format('%.0f', tonumber(last[2])) or '0' }
