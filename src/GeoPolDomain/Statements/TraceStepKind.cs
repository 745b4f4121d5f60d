using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>How a source on the way back is reached from the one before it.</summary>
[JsonConverter(typeof(TextConverter<TraceStepKind>))]
public sealed class TraceStepKind : Code<TraceStepKind>, ICode<TraceStepKind>
{
    private static readonly CodeList<TraceStepKind> List = new("a kind of step", static text => new(text), isClosed: true);

    private TraceStepKind(string text) : base(text) { }

    /// <summary>It is where the way begins.</summary>
    public static TraceStepKind Told { get; } = List["told"];

    /// <summary>It holds the earlier report through which the telling came: a wire copy, or a nested telling.</summary>
    public static TraceStepKind Through { get; } = List["through"];

    /// <summary>It is named as the source.</summary>
    public static TraceStepKind Cited { get; } = List["cited"];

    /// <summary>It is the text of which the one before is another edition.</summary>
    public static TraceStepKind Edition { get; } = List["edition"];

    /// <summary>It is the whole of which the one before is a part.</summary>
    public static TraceStepKind Part { get; } = List["part"];

    static CodeList<TraceStepKind> ICode<TraceStepKind>.Codes => List;
}
