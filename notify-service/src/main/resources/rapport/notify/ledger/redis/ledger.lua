-- Every operation on the ledger of messages. KEYS[1] is the prefix of all its keys, which share one slot, so that an
-- operation is atomic over the message, the queues and the opt-outs. ARGV[1] names the operation.
--
-- m:<id>              the message                      queue:<channel>     planned, by when it may be taken
-- sending             written ahead, by when           busy:<recipient>    of these, those to one recipient
-- outbox              changes to be told, in order     asked:<recipient>   what was asked, by when
-- receipt:<provider's id>, ref:<reference>             the message that a report is about
-- early:<provider's id>                                a report that came before its id was known
local P = KEYS[1]
local DAY = 86400
local KEEP, RECEIPTS, EARLY, ASKED = 90 * DAY, 3 * DAY, 3600, 20
local BUSY_MILLIS = 60000

local function get(id, field) return redis.call('HGET', P .. 'm:' .. id, field) end

local function set(id, ...) redis.call('HSET', P .. 'm:' .. id, ...) end

local SHOWN = { 'event', 'attendee', 'introduction', 'kind', 'channel', 'state', 'at', 'parts', 'reason',
  'attempt' }

local function show(id)
  local values = redis.call('HMGET', P .. 'm:' .. id, unpack(SHOWN))
  for i = 1, #SHOWN do values[i] = values[i] or '' end
  table.insert(values, 1, id)
  return values
end

local function tell(id)
  local values = show(id)
  local fields = { 'id', values[1] }
  for i, name in ipairs(SHOWN) do
    table.insert(fields, name)
    table.insert(fields, values[i + 1])
  end
  redis.call('XADD', P .. 'outbox', '*', unpack(fields))
  return values
end

local function question(id)
  return table.concat(redis.call('HMGET', P .. 'm:' .. id, 'event', 'attendee', 'introduction', 'kind', 'channel'), '/')
end

local function leave(id)
  redis.call('ZREM', P .. 'queue:' .. get(id, 'channel'), id)
  redis.call('ZREM', P .. 'sending', id)
  local recipient = get(id, 'recipient')
  if recipient then redis.call('ZREM', P .. 'busy:' .. recipient, id) end
end

local function move(id, state, at, reason)
  leave(id)
  set(id, 'state', state, 'at', at, 'reason', reason or '')
  redis.call('EXPIRE', P .. 'm:' .. id, KEEP)
  return tell(id)
end

-- A report by reference may have come while the provider's answer was still awaited.
local function unknown(id, at, reason)
  local failed, delivered = get(id, 'early_failed'), tonumber(get(id, 'early_delivered') or '0')
  if failed then return move(id, failed, at, reason) end
  if delivered > 0 and delivered >= tonumber(get(id, 'due')) then return move(id, 'delivered', at) end
  return move(id, 'unknown', at, reason)
end

local function reported(id, state, at, reason)
  if state == 'delivered' and redis.call('HINCRBY', P .. 'm:' .. id, 'due', -1) > 0 then return {} end
  local now = get(id, 'state')
  if now ~= 'submitted' and now ~= 'unknown' then return {} end
  return move(id, state, at, reason)
end

local ops = {}

function ops.plan(id, unless, event, attendee, introduction, kind, channel, at, reason, attempt, not_before)
  if redis.call('EXISTS', P .. 'm:' .. id) == 1 then return 0 end
  if unless ~= '' and redis.call('EXISTS', P .. 'm:' .. unless) == 1 then return 0 end
  set(id, 'event', event, 'attendee', attendee, 'introduction', introduction, 'kind', kind, 'channel', channel,
    'state', 'planned', 'at', at, 'parts', 0, 'reason', reason,
    'attempt', attempt)
  redis.call('EXPIRE', P .. 'm:' .. id, KEEP)
  redis.call('ZADD', P .. 'queue:' .. channel, not_before, id)
  return 1
end

function ops.take(channel, now, limit, lease_until)
  local ids = redis.call('ZRANGEBYSCORE', P .. 'queue:' .. channel, '-inf', now, 'LIMIT', 0, limit)
  for _, id in ipairs(ids) do redis.call('ZADD', P .. 'queue:' .. channel, lease_until, id) end
  return ids
end

function ops.find(id)
  if redis.call('EXISTS', P .. 'm:' .. id) == 0 then return {} end
  return show(id)
end

function ops.claim(id, recipient, parts, now)
  if get(id, 'state') ~= 'planned' then return { 'taken' } end
  local kind, busy = get(id, 'kind'), P .. 'busy:' .. recipient
  if kind == 'stopped' then
    redis.call('ZREMRANGEBYSCORE', busy, '-inf', tonumber(now) - BUSY_MILLIS)
    if redis.call('ZCARD', busy) > 0 then return { 'busy' } end
  elseif redis.call('HGET', P .. 'wish:' .. recipient, 'stopped') == '1' then
    move(id, 'withdrawn', now, 'stopped')
    return { 'stopped' }
  end
  local reference = redis.call('INCR', P .. 'reference') % 65536
  set(id, 'parts', parts, 'due', parts, 'recipient', recipient)
  move(id, 'sending', now)
  redis.call('SET', P .. 'ref:' .. reference, id, 'EX', RECEIPTS)
  redis.call('ZADD', P .. 'sending', now, id)
  redis.call('ZADD', busy, now, id)
  redis.call('EXPIRE', busy, EARLY)
  if kind == 'introduction' or kind == 'followup' then
    local asked = P .. 'asked:' .. recipient
    redis.call('ZADD', asked, now, question(id))
    redis.call('ZREMRANGEBYRANK', asked, 0, -ASKED - 1)
    redis.call('EXPIRE', asked, KEEP)
  end
  return { 'granted', tostring(reference) }
end

function ops.postpone(id, not_before)
  local state = get(id, 'state')
  if state ~= 'planned' and state ~= 'sending' then return 0 end
  if state == 'sending' then
    leave(id)
    redis.call('ZREM', P .. 'asked:' .. get(id, 'recipient'), question(id))
    set(id, 'state', 'planned')
  end
  redis.call('ZADD', P .. 'queue:' .. get(id, 'channel'), not_before, id)
  return 1
end

function ops.hurry(id, now)
  if get(id, 'state') ~= 'planned' then return 0 end
  return redis.call('ZADD', P .. 'queue:' .. get(id, 'channel'), 'XX', 'LT', now, id)
end

function ops.drop(id)
  if get(id, 'state') ~= 'planned' then return 0 end
  leave(id)
  return redis.call('DEL', P .. 'm:' .. id)
end

function ops.reroute(id, ...)
  if ops.drop(id) == 0 then return 0 end
  return ops.plan(...)
end

function ops.settle(id, state, from, reason, at)
  local now = get(id, 'state')
  if not now or not string.find(from, ',' .. now .. ',', 1, true) then return {} end
  if state == 'unknown' then return unknown(id, at, reason) end
  return move(id, state, at, reason)
end

function ops.submitted(id, at, ...)
  local now = get(id, 'state')
  if now ~= 'sending' and now ~= 'unknown' then return {} end
  local shown = move(id, 'submitted', at)
  for _, provider in ipairs({ ... }) do
    local early = redis.call('HMGET', P .. 'early:' .. provider, 'state', 'reason')
    if early[1] then
      redis.call('DEL', P .. 'early:' .. provider)
      local changed = reported(id, early[1], at, early[2])
      if #changed > 0 then shown = changed end
    else
      redis.call('SET', P .. 'receipt:' .. provider, id, 'EX', RECEIPTS)
    end
  end
  return shown
end

function ops.report(provider, reference, recipient, state, reason, at)
  local id = provider ~= '' and redis.call('GET', P .. 'receipt:' .. provider)
  if id then
    redis.call('DEL', P .. 'receipt:' .. provider)
    return reported(id, state, at, reason)
  end
  local meant = redis.call('GET', P .. 'ref:' .. reference)
  if meant and get(meant, 'recipient') == recipient then
    if get(meant, 'state') == 'unknown' then return reported(meant, state, at, reason) end
    if get(meant, 'state') == 'sending' then
      if state == 'delivered' then redis.call('HINCRBY', P .. 'm:' .. meant, 'early_delivered', 1)
      else set(meant, 'early_failed', state) end
    end
  end
  if provider ~= '' then
    redis.call('HSET', P .. 'early:' .. provider, 'state', state, 'reason', reason)
    redis.call('EXPIRE', P .. 'early:' .. provider, EARLY)
  end
  return {}
end

function ops.lost(before, at)
  local lost = {}
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', P .. 'sending', '-inf', '(' .. before)) do
    table.insert(lost, unknown(id, at, 'interrupted'))
  end
  return lost
end

return ops[ARGV[1]](unpack(ARGV, 2))
