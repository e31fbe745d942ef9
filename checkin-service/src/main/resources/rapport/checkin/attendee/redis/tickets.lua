-- Tells for each loose form of a ticket in ARGV who holds tickets of that form, at most eight, with blanks between.
local found = {}
for i, form in ipairs(ARGV) do
  local entries = redis.call('ZRANGEBYLEX', KEYS[1], '[=' .. form .. '\0', '(=' .. form .. '\1', 'LIMIT', 0, 8)
  local holders = {}
  for n, entry in ipairs(entries) do
    holders[n] = string.sub(entry, #form + 3)
  end
  found[i] = table.concat(holders, ' ')
end
return found
