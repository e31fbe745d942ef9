-- A report on the segment ARGV[2]: its state ARGV[3] and reason ARGV[4], at ARGV[5]. If ARGV[6] is a recipient it counts for
-- a message to her alone.
if ARGV[6] ~= '' and get('recipient') ~= ARGV[6] then return {} end
local now = get('state')
local went_out = get('bad') or (get('providers') or '') ~= ''
local late = ARGV[3] == 'delivered' and (now == 'failed' or now == 'expired') and went_out
if now ~= 'sending' and now ~= 'submitted' and now ~= 'unknown' and not late then return {} end
count(ARGV[2], ARGV[3], ARGV[4])
if now == 'sending' or (late and get('bad')) then return {} end
return reported(ARGV[5]) or {}
