using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Contradictions;

/// <summary>How records contradict or strain against one another.</summary>
[JsonConverter(typeof(TextConverter<ContradictionKind>))]
public sealed class ContradictionKind : Code<ContradictionKind>, ICode<ContradictionKind>
{
    private static readonly CodeList<ContradictionKind> List = new("a kind of contradiction", static text => new(text));

    private ContradictionKind(string text) : base(text) { }

    /// <summary>One affirms what another denies.</summary>
    public static ContradictionKind Denial { get; } = List["denial"];

    /// <summary>One affirms what another knows nothing of: no denial.</summary>
    public static ContradictionKind NoInformation { get; } = List["no-information"];

    /// <summary>A paraphrase says other than the quotation it renders.</summary>
    public static ContradictionKind Paraphrase { get; } = List["paraphrase"];

    /// <summary>One says all or none, the other most or generally.</summary>
    public static ContradictionKind Quantifier { get; } = List["quantifier"];

    /// <summary>One reaction is judged differently.</summary>
    public static ContradictionKind Evaluation { get; } = List["evaluation"];

    /// <summary>The same plan has soldiers in another role or number.</summary>
    public static ContradictionKind Role { get; } = List["role"];

    /// <summary>The same act is made to depend on different things.</summary>
    public static ContradictionKind Gate { get; } = List["gate"];

    /// <summary>A label and the standing it denies.</summary>
    public static ContradictionKind Label { get; } = List["label"];

    /// <summary>Different claims by one speaker that only seem to contradict.</summary>
    public static ContradictionKind Apparent { get; } = List["apparent"];

    /// <summary>What a text allows is told differently.</summary>
    public static ContradictionKind Law { get; } = List["law"];

    /// <summary>A claim and a fact from outside that does not fit.</summary>
    public static ContradictionKind Fact { get; } = List["fact"];

    /// <summary>A claim that held for its time and later did not.</summary>
    public static ContradictionKind TimeBound { get; } = List["time-bound"];

    /// <summary>The setting is told differently.</summary>
    public static ContradictionKind Setting { get; } = List["setting"];

    static CodeList<ContradictionKind> ICode<ContradictionKind>.Codes => List;
}
