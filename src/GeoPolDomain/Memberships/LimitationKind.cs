using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Memberships;

/// <summary>What kind of limitation it is.</summary>
[JsonConverter(typeof(TextConverter<LimitationKind>))]
public sealed class LimitationKind : Code<LimitationKind>, ICode<LimitationKind>
{
    private static readonly CodeList<LimitationKind> List = new("a kind of limitation", static text => new(text, Answer.Unknown));

    private LimitationKind(string text, Answer takesRights) : base(text) => TakesRights = takesRights;

    /// <summary>Suspended by a decision of the organization.</summary>
    public static LimitationKind Suspension { get; } = List.Add(new("suspension", Answer.Yes));

    /// <summary>Frozen by the member's own declaration.</summary>
    public static LimitationKind Freeze { get; } = List.Add(new("freeze", Answer.Unknown));

    /// <summary>The member stays away without declaring anything.</summary>
    public static LimitationKind NonParticipation { get; } = List.Add(new("non-participation", Answer.No));

    /// <summary>The seat is held by nobody or is disputed.</summary>
    public static LimitationKind SeatVacant { get; } = List.Add(new("seat-vacant", Answer.Unknown));

    /// <summary>Whether it takes the rights it speaks of, or only leaves them unused; unknown where the parties dispute that.</summary>
    public Answer TakesRights { get; }

    static CodeList<LimitationKind> ICode<LimitationKind>.Codes => List;
}
