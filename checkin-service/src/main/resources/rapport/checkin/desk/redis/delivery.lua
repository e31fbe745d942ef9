-- Stores how far a message came, and keeps the figures in step with it.
local deliveries, figures, feed = unpack(KEYS)
local messageId, state, at, introductionId, json = unpack(ARGV)

-- A receipt may overtake the answer to its message, so the messages do not always come in their order.
local ranks = { sending = 0, submitted = 1, unknown = 1 }
local function rank(name)
  return ranks[name] or 2
end

local delivery = cjson.decode(json)
local known = redis.call('HGET', deliveries, messageId)
if known then
  known = cjson.decode(known)
  if rank(known.state) > rank(state) then
    if state == 'submitted' then
      known.submittedAt = at
      redis.call('HSET', deliveries, messageId, cjson.encode(known))
    end
    return 0
  end
  if known.state == state then
    return 0
  end
  redis.call('HINCRBY', figures, 'deliveries:' .. known.state, -1)
  delivery.submittedAt = known.submittedAt
end
if state == 'submitted' then
  delivery.submittedAt = at
end
redis.call('HSET', deliveries, messageId, cjson.encode(delivery))
redis.call('HINCRBY', figures, 'deliveries:' .. state, 1)
if introductionId ~= '' then
  redis.call('XADD', feed, 'MAXLEN', '~', '500', '*', 'introduction', introductionId)
end
return 1
