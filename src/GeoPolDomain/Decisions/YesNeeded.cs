using System.Collections.Immutable;
using System.Globalization;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Decisions;

/// <summary>How many more votes for would have adopted what was not adopted.</summary>
/// <param name="Count">How many.</param>
/// <param name="IsFewest">Whether it is certain that fewer would not do; with several weights at once it is not.</param>
/// <param name="Must">Those who must be among them, because their votes against are a bar by themselves.</param>
/// <param name="Others">Others with whom so many would do, where they are known by name.</param>
public sealed record YesNeeded(int Count, bool IsFewest, ImmutableArray<ActorId> Must, ImmutableArray<ActorId> Others)
{
    /// <summary>As in "2 more votes for, that of russia among them".</summary>
    public override string ToString()
    {
        var most = IsFewest ? "" : "at most ";
        var must = Must.IsEmpty ? "" : $", {(Must.Length == 1 ? "that" : "those")} of {Wording.List(Must)} among them";
        return string.Create(CultureInfo.InvariantCulture, $"{most}{Count} more vote{(Count == 1 ? "" : "s")} for{must}");
    }

    /// <summary>Whether both name the same number and the same voters.</summary>
    public bool Equals(YesNeeded? other) =>
        other is not null && Count == other.Count && IsFewest == other.IsFewest
        && Must.AsSpan().SequenceEqual(other.Must.AsSpan()) && Others.AsSpan().SequenceEqual(other.Others.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, IsFewest, Must.Length, Others.Length);
}
