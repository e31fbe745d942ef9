-- Stores how far a message came, by the newest sequence, and keeps the figures in step with it.
-- Of an event that is not there, since it is being forgotten, nothing is stored any more.
local event, deliveries, figures, feed = unpack(KEYS)
local messageId, state, at, introductionId, sequence, json = unpack(ARGV)

if redis.call('EXISTS', event) == 0 then
  return 0
end
local delivery = cjson.decode(json)
local stored = redis.call('HGET', deliveries, messageId)
if stored then
  local known = cjson.decode(stored)
  if tonumber(known.sequence) >= tonumber(sequence) then
    if state == 'submitted' and (known.submittedAt or cjson.null) == cjson.null then
      known.submittedAt = at
      redis.call('HSET', deliveries, messageId, cjson.encode(known))
    end
    return 0
  end
  redis.call('HINCRBY', figures, 'deliveries:' .. known.state, -1)
  delivery.submittedAt = known.submittedAt
end
if state == 'submitted' then
  delivery.submittedAt = at
end
-- As a text: a number of so many digits would be rounded.
delivery.sequence = sequence
redis.call('HSET', deliveries, messageId, cjson.encode(delivery))
redis.call('HINCRBY', figures, 'deliveries:' .. state, 1)
if introductionId ~= '' then
  redis.call('XADD', feed, 'MAXLEN', '~', '500', '*', 'introduction', introductionId)
end
return 1
