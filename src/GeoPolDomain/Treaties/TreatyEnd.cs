using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>How an instrument ended.</summary>
[JsonConverter(typeof(DescribedConverter<TreatyEnd>))]
public sealed record TreatyEnd : IDescribed<TreatyEnd>
{
    private EndGround ground = null!;
    private EdtfDate? on;

    /// <summary>Why it ended.</summary>
    public required EndGround Ground { get => ground; init => ground = Given.Value(value); }

    /// <summary>When.</summary>
    public EdtfDate? On { get => on; init => on = value; }

    internal static Shape<TreatyEnd> Shape { get; } = new ShapeBuilder<TreatyEnd>()
        .Required("ground", static r => ref r.ground)
        .Optional("on", static r => ref r.on)
        .Build(static blank => blank with { });

    static ObjectCodec<TreatyEnd> IDescribed<TreatyEnd>.Description => Shape;
}

/// <summary>Why an instrument ended (grounds of treaty law).</summary>
[JsonConverter(typeof(TextConverter<EndGround>))]
public sealed class EndGround : Code<EndGround>, ICode<EndGround>
{
    private static readonly CodeList<EndGround> List = new("a ground of termination", static text => new(text));

    private EndGround(string text) : base(text) { }

    /// <summary>Its term ran out.</summary>
    public static EndGround Sunset { get; } = List["sunset"];

    /// <summary>It was fulfilled.</summary>
    public static EndGround Fulfilled { get; } = List["fulfilled"];

    /// <summary>Ended by consent of the parties.</summary>
    public static EndGround Dissolved { get; } = List["dissolved"];

    /// <summary>Another instrument took its place.</summary>
    public static EndGround Replaced { get; } = List["replaced"];

    /// <summary>A party renounced it.</summary>
    public static EndGround Renounced { get; } = List["renounced"];

    /// <summary>A party ceased to exist.</summary>
    public static EndGround PartyExtinct { get; } = List["party-extinct"];

    /// <summary>It conflicted with the Charter of the United Nations.</summary>
    public static EndGround CharterConflict { get; } = List["charter-conflict"];

    /// <summary>War ended it.</summary>
    public static EndGround War { get; } = List["war"];

    /// <summary>Too few parties were left.</summary>
    public static EndGround Withdrawal { get; } = List["withdrawal"];

    /// <summary>It had become injurious.</summary>
    public static EndGround Injurious { get; } = List["injurious"];

    /// <summary>A party did not perform it.</summary>
    public static EndGround NonPerformance { get; } = List["non-performance"];

    /// <summary>Circumstances had changed fundamentally.</summary>
    public static EndGround ChangedCircumstances { get; } = List["changed-circumstances"];

    /// <summary>It conflicted with a peremptory norm.</summary>
    public static EndGround PeremptoryNorm { get; } = List["peremptory-norm"];

    static CodeList<EndGround> ICode<EndGround>.Codes => List;
}
