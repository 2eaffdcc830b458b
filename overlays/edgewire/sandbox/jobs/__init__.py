"""Jobs: started, under way, over; what they write and leave behind."""
