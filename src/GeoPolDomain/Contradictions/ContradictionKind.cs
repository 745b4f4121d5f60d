using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Contradictions;

/// <summary>How records contradict each other or pull against each other.</summary>
[JsonConverter(typeof(TextConverter<ContradictionKind>))]
public sealed class ContradictionKind : Code<ContradictionKind>, ICode<ContradictionKind>
{
    private static readonly CodeList<ContradictionKind> List = new("a kind of contradiction", static text => new(text));

    private ContradictionKind(string text) : base(text) { }

    /// <summary>One record affirms what another record denies.</summary>
    public static ContradictionKind Denial { get; } = List["denial"];

    /// <summary>One record affirms what another record knows nothing of. This is no denial.</summary>
    public static ContradictionKind NoInformation { get; } = List["no-information"];

    /// <summary>A paraphrase says something other than the quotation that it renders.</summary>
    public static ContradictionKind Paraphrase { get; } = List["paraphrase"];

    /// <summary>One record says all or none, and another says most, some or generally.</summary>
    public static ContradictionKind Quantifier { get; } = List["quantifier"];

    /// <summary>Two records judge the same thing, for example a reaction, differently.</summary>
    public static ContradictionKind Evaluation { get; } = List["evaluation"];

    /// <summary>The same plan has soldiers in different roles or numbers.</summary>
    public static ContradictionKind Role { get; } = List["role"];

    /// <summary>The conditions for the same matter require different things or stand before different acts.</summary>
    public static ContradictionKind Gate { get; } = List["gate"];

    /// <summary>One record applies a label, and another record contradicts the label.</summary>
    public static ContradictionKind Label { get; } = List["label"];

    /// <summary>One speaker makes different claims that only seem to contradict each other.</summary>
    public static ContradictionKind Apparent { get; } = List["apparent"];

    /// <summary>Records say different things about what a legal text allows.</summary>
    public static ContradictionKind Law { get; } = List["law"];

    /// <summary>A claim does not fit a fact that is known from elsewhere.</summary>
    public static ContradictionKind Fact { get; } = List["fact"];

    /// <summary>A claim was right for its time and no longer held later.</summary>
    public static ContradictionKind TimeBound { get; } = List["time-bound"];

    /// <summary>Reports give different settings for the same utterance.</summary>
    public static ContradictionKind Setting { get; } = List["setting"];

    /// <summary>Different numbers of soldiers are told for one thing at one time, and at most one of them can be right.</summary>
    public static ContradictionKind Strength { get; } = List["strength"];

    static CodeList<ContradictionKind> ICode<ContradictionKind>.Codes => List;
}
