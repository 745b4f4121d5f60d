namespace GeoPolDomain.Voting;

/// <summary>The place of one voter in a vote.</summary>
/// <param name="Index">The index of the voter among the voters known by name; negative for a voter not known by name.</param>
/// <param name="Groups">The groups to which the voter belongs, one bit for each group of the electorate.</param>
internal readonly record struct Seat(int Index, ulong Groups)
{
    /// <summary>Whether the voter belongs to all of these groups.</summary>
    public bool IsIn(ulong groups) => (Groups & groups) == groups;
}

/// <summary>A number of seats whose voters voted in unknown ways, and of which no one differs from another by name.</summary>
internal readonly record struct OpenSeats(Seat Seat, int Count);
