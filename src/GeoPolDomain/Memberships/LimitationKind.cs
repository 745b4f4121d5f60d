using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Memberships;

/// <summary>What kind of limitation it is.</summary>
[JsonConverter(typeof(TextConverter<LimitationKind>))]
public sealed class LimitationKind : Code<LimitationKind>, ICode<LimitationKind>
{
    private LimitationKind(string text) : base(text)
    {
    }

    /// <summary>Suspended by a decision of the organization.</summary>
    public static LimitationKind Suspension { get; } = new("suspension");

    /// <summary>Frozen by the member's own declaration.</summary>
    public static LimitationKind Freeze { get; } = new("freeze");

    /// <summary>The member stays away without declaring anything.</summary>
    public static LimitationKind NonParticipation { get; } = new("non-participation");

    /// <summary>The seat is held by nobody or is disputed.</summary>
    public static LimitationKind SeatVacant { get; } = new("seat-vacant");

    /// <inheritdoc/>
    public static ImmutableArray<LimitationKind> All { get; } =
    [
        Suspension,
        Freeze,
        NonParticipation,
        SeatVacant,
    ];

    static string ITextForm<LimitationKind>.Called => "a kind of limitation";

    static LimitationKind? ICode<LimitationKind>.Unlisted(string text) => new(text);
}
