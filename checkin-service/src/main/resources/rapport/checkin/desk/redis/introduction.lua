-- Stores an introduction unless a newer revision is known, and keeps the figures and the orders in step with it.
-- Of an event that is not there, since it is being forgotten, nothing is stored any more.
local event, introductions, newest, figures, introduced, feed = unpack(KEYS)
local id, revision, state, place, json = unpack(ARGV)

if redis.call('EXISTS', event) == 0 then
  return 0
end
local known = redis.call('HGET', introductions, id)
if known then
  known = cjson.decode(known)
  if known.revision >= tonumber(revision) then
    return 0
  end
  redis.call('HINCRBY', figures, 'introductions:' .. known.state, -1)
end
redis.call('HSET', introductions, id, json)
redis.call('HINCRBY', figures, 'introductions:' .. state, 1)
redis.call('ZADD', newest, 0, place)
-- The keys after the first six are the orders of the participants, whose ids follow in ARGV.
for i = 7, #KEYS do
  redis.call('ZADD', KEYS[i], 0, place)
  redis.call('SADD', introduced, ARGV[i - 1])
end
redis.call('XADD', feed, 'MAXLEN', '~', '500', '*', 'introduction', id)
return 1
