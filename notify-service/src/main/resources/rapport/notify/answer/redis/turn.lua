-- Counts the different answers in a row in field ARGV[1] of KEYS[1], of which ARGV[2] is the latest, at ARGV[3]. The same
-- answer again does not count, unless the last one was given before ARGV[4]. Returns its ordinal and its sequence.
local last, n, sequence = string.match(redis.call('HGET', KEYS[1], ARGV[1]) or '', '^(%a*)|(%d+)|(%d+)$')
if last ~= ARGV[2] or tonumber(sequence) < tonumber(ARGV[4]) * 100 then
  n = tonumber(n or '0') + 1
  sequence = string.format('%.0f', math.max(tonumber(sequence or '0') + 1, tonumber(ARGV[3]) * 100))
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2] .. '|' .. n .. '|' .. sequence)
end
return { tostring(n), sequence }
