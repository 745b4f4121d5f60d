using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>The end of an instrument: its ground and its date.</summary>
[JsonConverter(typeof(DescribedConverter<TreatyEnd>))]
public sealed record TreatyEnd : IDescribed<TreatyEnd>
{
    private EndGround ground = null!;
    private EdtfDate? on;

    /// <summary>The legal ground on which the instrument ended, for example that its term expired.</summary>
    public required EndGround Ground { get => ground; init => ground = Given.Value(value); }

    /// <summary>The date on which the instrument ended. Null when the date is not known.</summary>
    public EdtfDate? On { get => on; init => on = value; }

    internal static Shape<TreatyEnd> Shape { get; } = new ShapeBuilder<TreatyEnd>()
        .Required("ground", static r => ref r.ground)
        .Optional("on", static r => ref r.on)
        .Build(static blank => blank with { });

    static ObjectCodec<TreatyEnd> IDescribed<TreatyEnd>.Description => Shape;
}

/// <summary>The ground in treaty law on which an instrument ended.</summary>
[JsonConverter(typeof(TextConverter<EndGround>))]
public sealed class EndGround : Code<EndGround>, ICode<EndGround>
{
    private static readonly CodeList<EndGround> List = new("a ground of termination", static text => new(text));

    private EndGround(string text) : base(text) { }

    /// <summary>The term of the instrument expired.</summary>
    public static EndGround Sunset { get; } = List["sunset"];

    /// <summary>The instrument was fulfilled.</summary>
    public static EndGround Fulfilled { get; } = List["fulfilled"];

    /// <summary>The parties ended the instrument by consent.</summary>
    public static EndGround Dissolved { get; } = List["dissolved"];

    /// <summary>Another instrument replaced the instrument.</summary>
    public static EndGround Replaced { get; } = List["replaced"];

    /// <summary>A party renounced the instrument.</summary>
    public static EndGround Renounced { get; } = List["renounced"];

    /// <summary>A party to the instrument ceased to exist.</summary>
    public static EndGround PartyExtinct { get; } = List["party-extinct"];

    /// <summary>The instrument conflicted with the Charter of the United Nations.</summary>
    public static EndGround CharterConflict { get; } = List["charter-conflict"];

    /// <summary>War ended the instrument.</summary>
    public static EndGround War { get; } = List["war"];

    /// <summary>Parties withdrew, and too few parties were left.</summary>
    public static EndGround Withdrawal { get; } = List["withdrawal"];

    /// <summary>The instrument had become injurious to a party.</summary>
    public static EndGround Injurious { get; } = List["injurious"];

    /// <summary>A party did not perform the instrument.</summary>
    public static EndGround NonPerformance { get; } = List["non-performance"];

    /// <summary>Circumstances had changed fundamentally since the instrument was concluded.</summary>
    public static EndGround ChangedCircumstances { get; } = List["changed-circumstances"];

    /// <summary>The instrument conflicted with a peremptory norm of general international law (jus cogens).</summary>
    public static EndGround PeremptoryNorm { get; } = List["peremptory-norm"];

    static CodeList<EndGround> ICode<EndGround>.Codes => List;
}
