using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Memberships;

/// <summary>What kind of limitation it is.</summary>
[JsonConverter(typeof(TextConverter<LimitationKind>))]
public sealed class LimitationKind : Code<LimitationKind>, ICode<LimitationKind>
{
    private LimitationKind(string text, Answer takesRights) : base(text) => TakesRights = takesRights;

    /// <summary>Suspended by a decision of the organization.</summary>
    public static LimitationKind Suspension { get; } = new("suspension", Answer.Yes);

    /// <summary>Frozen by the member's own declaration.</summary>
    public static LimitationKind Freeze { get; } = new("freeze", Answer.Unknown);

    /// <summary>The member stays away without declaring anything.</summary>
    public static LimitationKind NonParticipation { get; } = new("non-participation", Answer.No);

    /// <summary>The seat is held by nobody or is disputed.</summary>
    public static LimitationKind SeatVacant { get; } = new("seat-vacant", Answer.Unknown);

    /// <inheritdoc/>
    public static ImmutableArray<LimitationKind> All { get; } =
    [
        Suspension,
        Freeze,
        NonParticipation,
        SeatVacant,
    ];

    /// <summary>Whether it takes the rights it speaks of, or only leaves them unused; unknown where the parties dispute that.</summary>
    public Answer TakesRights { get; }

    static string ITextForm<LimitationKind>.Called => "a kind of limitation";

    static LimitationKind? ICode<LimitationKind>.Unlisted(string text) => new(text, Answer.Unknown);
}
