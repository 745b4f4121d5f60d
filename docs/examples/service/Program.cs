using GeoPolDomain.Identity;
using GeoPolDomain.Reference;
using GeoPolDomain.Service;
using GeoPolDomain.Time;

var data = ReferenceData.CstoSyria2017;
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddAnswers();
var app = builder.Build();
app.MapOpenApi();
var ask = app.MapQuestions(data);

ask.MapGet("/organizations/{organization}/members", (ActorId organization, EdtfDate on) =>
    MemberAnswer.Each(data.Memberships.Of(organization).On(on))).WithSummary("Who belongs to an organization at a time.");

ask.MapGet("/claims/{claim}/positions", (ClaimId claim) =>
    PositionAnswer.Each(data.Statements.PositionsOn(claim))).WithSummary("How each actor stands to a claim.");

ask.MapGet("/conditions/{condition}/verdict", (ConditionId condition, EdtfDate on, EdtfDate? knownBy) =>
    VerdictAnswer.Of(data.Preconditions.Evaluate(condition, on, knownBy))).WithSummary("Whether a condition is met at a time.");

ask.MapGet("/records/{key}", (RecordKey key) =>
    RecordAnswer.Of(data, data.Find(key)!)).WithSummary("One record, as it stands in the dataset.");

app.Run();
