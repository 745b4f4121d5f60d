using GeoPolDomain.Decisions;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Answers;

/// <summary>What a vote decides under a rule.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="On">The day it is asked for; null where none was given.</param>
internal sealed record DecideAnswer(VoteVerdict Verdict, EdtfDate? On);
