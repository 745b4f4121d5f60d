using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>What happened to a motion.</summary>
[JsonConverter(typeof(TextConverter<MotionStageKind>))]
public sealed class MotionStageKind : Code<MotionStageKind>, ICode<MotionStageKind>
{
    private static readonly CodeList<MotionStageKind> List = new("a stage of a motion", static text => new(text));

    private MotionStageKind(string text) : base(text) { }

    /// <summary>Put forward.</summary>
    public static MotionStageKind Tabled { get; } = List["tabled"];

    /// <summary>Changed by its sponsors.</summary>
    public static MotionStageKind Amended { get; } = List["amended"];

    /// <summary>Taken back.</summary>
    public static MotionStageKind Withdrawn { get; } = List["withdrawn"];

    /// <summary>Taken up by another after it was taken back.</summary>
    public static MotionStageKind Seconded { get; } = List["seconded"];

    /// <summary>Put forward again by another.</summary>
    public static MotionStageKind TabledAgain { get; } = List["tabled-again"];

    /// <summary>Put to the vote.</summary>
    public static MotionStageKind PutToVote { get; } = List["put-to-vote"];

    /// <summary>Adopted.</summary>
    public static MotionStageKind Adopted { get; } = List["adopted"];

    /// <summary>Not adopted.</summary>
    public static MotionStageKind Failed { get; } = List["failed"];

    static CodeList<MotionStageKind> ICode<MotionStageKind>.Codes => List;
}
