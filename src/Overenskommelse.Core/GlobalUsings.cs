global using NodaTime;
global using Overenskommelse.Compacts;
global using Overenskommelse.Rulebook;
