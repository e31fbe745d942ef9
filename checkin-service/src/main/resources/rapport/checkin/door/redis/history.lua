-- Answers the scans of attendees; ARGV has their ids.
local scans, byAttendee = unpack(KEYS)
local found = {}
for _, id in ipairs(ARGV) do
  for _, entry in ipairs(redis.call('ZRANGEBYLEX', byAttendee, '[' .. id .. ':', '(' .. id .. ';')) do
    local document = redis.call('HGET', scans, string.sub(entry, #id + 2))
    if document then
      found[#found + 1] = document
    end
  end
end
return found
