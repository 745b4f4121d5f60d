namespace GeoPolDomain.Differences;

/// <summary>One member of a record, or one item of a list in it, that differs between two datasets.</summary>
/// <param name="Pointer">
/// The place of the value as a JSON pointer (RFC 6901), for example <c>/spell</c>. The index of an item is its place in the list before
/// the change, and the place afterwards for an item that was added.
/// </param>
/// <param name="Before">The value before, as JSON on one line. Null when the value was added.</param>
/// <param name="After">The value after, as JSON on one line. Null when the value was removed.</param>
public sealed record MemberChange(string Pointer, string? Before, string? After)
{
    /// <summary>The place and both values.</summary>
    public override string ToString() => (Before, After) switch
    {
        (null, _) => $"{Pointer}: added {After}",
        (_, null) => $"{Pointer}: removed {Before}",
        _ => $"{Pointer}: {Before} became {After}",
    };
}
