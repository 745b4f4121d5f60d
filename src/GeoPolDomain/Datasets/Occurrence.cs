using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Datasets;

/// <summary>
/// What happens at a time on the timeline. Legal steps, event states, motion stages and deployment statuses appear under their own codes.
/// </summary>
[JsonConverter(typeof(TextConverter<Occurrence>))]
public sealed class Occurrence : Code<Occurrence>, ICode<Occurrence>
{
    private static readonly CodeList<Occurrence> List = new("an occurrence", static text => new(text));

    private Occurrence(string text) : base(text) { }

    /// <summary>Somebody says something, or pointedly says nothing.</summary>
    public static Occurrence Said { get; } = List["said"];

    /// <summary>A source is published.</summary>
    public static Occurrence Published { get; } = List["published"];

    /// <summary>An event is or was held.</summary>
    public static Occurrence Held { get; } = List["held"];

    /// <summary>Something is planned for this time. What came of the plan is another entry, if it is known.</summary>
    public static Occurrence Planned { get; } = List["planned"];

    /// <summary>An instrument is signed, as a whole or by one party.</summary>
    public static Occurrence Signed { get; } = List["signed"];

    /// <summary>An instrument enters into force, as a whole or for one party.</summary>
    public static Occurrence InForce { get; } = List["in-force"];

    /// <summary>A body takes a decision.</summary>
    public static Occurrence Decided { get; } = List["decided"];

    /// <summary>Soldiers are at a place.</summary>
    public static Occurrence Deployed { get; } = List["deployed"];

    /// <summary>A contributor gives something to a force, or a total is reported, as of this time.</summary>
    public static Occurrence Given { get; } = List["given"];

    /// <summary>One actor succeeds another.</summary>
    public static Occurrence Succeeded { get; } = List["succeeded"];

    /// <summary>Something that lasts for a time begins, for example a membership, a tenure, a name or an obligation.</summary>
    public static Occurrence Begun { get; } = List["begun"];

    /// <summary>Something that lasted for a time ends. The date is its last day.</summary>
    public static Occurrence Ended { get; } = List["ended"];

    /// <summary>Something is known to hold at this time. Since when and until when is not recorded.</summary>
    public static Occurrence Attested { get; } = List["attested"];

    /// <summary>The time until which a forecast applies.</summary>
    public static Occurrence Horizon { get; } = List["horizon"];

    /// <summary>The time as of which something was known or planned.</summary>
    public static Occurrence AsOf { get; } = List["as-of"];

    static CodeList<Occurrence> ICode<Occurrence>.Codes => List;

    /// <summary>The occurrence with the same text as a code of another list, for example a legal step.</summary>
    internal static Occurrence Of(TextValue code) => Parse(code.Text);
}
